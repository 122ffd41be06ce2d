//! Pasted text as rows and cells: tabs, or commas and semicolons with quotes; days as other programs write them.

/// Returns the lines of a pasted text with their cells. Tabs separate; without one, the comma or semicolon that the first
/// line has more of, if it has any.
#[must_use]
pub fn lines(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let count = |c: char| first.matches(c).count();
    if count('\t') > 0 || (count(',') == 0 && count(';') == 0) {
        return text
            .lines()
            .map(|line| line.split('\t').map(|cell| cell.trim().to_owned()).collect())
            .collect();
    }
    let separator = if count(';') > count(',') { ';' } else { ',' };
    quoted(text, separator)
}

fn quoted(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut inside = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if inside && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => inside = !inside,
            '\r' if !inside => {}
            '\n' if !inside => {
                line.push(std::mem::take(&mut cell).trim().to_owned());
                lines.push(std::mem::take(&mut line));
            }
            c if c == separator && !inside => line.push(std::mem::take(&mut cell).trim().to_owned()),
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !line.is_empty() {
        line.push(cell.trim().to_owned());
        lines.push(line);
    }
    lines
}

/// Returns three numbers of a day with strokes or dots, as they stand.
fn parts(text: &str) -> Option<(u32, u32, u32)> {
    let day = text.split([' ', 'T']).next()?;
    let mut numbers = day.split(['/', '.']).map(str::parse::<u32>);
    let three = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
    numbers.next().is_none().then_some(three)
}

/// Tells whether the days of a column put the day before the month: some first number is no month. Otherwise the month
/// comes first, as Microsoft's files have it.
#[must_use]
pub fn day_first<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    cells.filter_map(parts).any(|(first, ..)| first > 12)
}

/// Returns a day as `YYYY-MM-DD`, the time left out; any other text as it is.
#[must_use]
pub fn day(text: &str, day_first: bool) -> String {
    if let Some((a, b, year)) = parts(text)
        && (1_000..10_000).contains(&year)
    {
        let (month, day) = if day_first { (b, a) } else { (a, b) };
        return format!("{year:04}-{month:02}-{day:02}");
    }
    match text.split_once(['T', ' ']) {
        Some((day, _)) if day.len() == 10 && day.matches('-').count() == 2 => day.to_owned(),
        _ => text.to_owned(),
    }
}
