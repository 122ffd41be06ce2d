//! The page. On a native machine there is nothing to show.

#[cfg(target_arch = "wasm32")]
fn main() {
    entitle::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
