//! The bibliography: every document that a rule rests on.

use crate::engine::date::Date;
use crate::engine::rule::Source;

const MICROSOFT: &str = "Microsoft";

const fn page(key: &'static str, title: &'static str, date: &'static str, url: &'static str) -> Source {
    Source { key, title, publisher: MICROSOFT, date: Date::of(date), url, grade: 'A', review_by: Date::of("2027-05-22") }
}

const FAQ_PA: &str = "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/faqs";
const FAQ_PP: &str = "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq";

/// Power Automate licensing FAQ, label 2023-05-23, text of about August 2023.
pub static S4: Source = page("S4", "Frequently asked questions about Power Automate licensing", "2023-05-23", FAQ_PA);
/// The community article of 2020.
pub static S3: Source = Source {
    key: "S3",
    title: "Understanding Power Platform Licensing",
    publisher: "Microsoft 365 community, hosted by Microsoft",
    date: Date::of("2020-03-16"),
    url: "https://learn.microsoft.com/microsoft-365/community/understanding-power-platform-licensing",
    grade: 'A',
    review_by: Date::of("2027-05-22"),
};
/// Power Apps and Power Automate licensing FAQ of 2019.
pub static F19: Source = page("F19", "PowerApps and Power Automate licensing FAQs", "2019-11-11", FAQ_PP);
/// Power Automate licensing FAQ of 2021.
pub static F21: Source = page("F21", "Power Automate licensing FAQ", "2021-10-06", FAQ_PA);
/// Power Automate licensing FAQ of 2025.
pub static F25: Source = page("F25", "Power Automate licensing FAQ", "2025-06-03", FAQ_PA);
