//! Saved cases as text, and back. Knows no page.
