//! Lists put together while the program is compiled.

/// Returns how long lists are together.
#[must_use]
pub const fn length<T>(lists: &[&[T]]) -> usize {
    let mut length = 0;
    let mut at = 0;
    while at < lists.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time only")]
        {
            length += lists[at].len();
        }
        at += 1;
    }
    length
}

/// Returns the items of several lists as one. The first list has an item, and `N` is their length together.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time only")]
pub const fn joined<T: Copy, const N: usize>(lists: &[&[T]]) -> [T; N] {
    let mut all = [lists[0][0]; N];
    let (mut list, mut at, mut to) = (0, 0, 0);
    while list < lists.len() {
        if at < lists[list].len() {
            all[to] = lists[list][at];
            at += 1;
            to += 1;
        } else {
            list += 1;
            at = 0;
        }
    }
    all
}

/// Lists of one type as one list.
macro_rules! one_list {
    ($item:ty: $($list:expr),+ $(,)?) => {{
        const LISTS: &[&[$item]] = &[$($list),+];
        const ALL: [$item; $crate::engine::joined::length(LISTS)] = $crate::engine::joined::joined(LISTS);
        &ALL
    }};
}

pub(crate) use one_list;
