//! What is added up: figures of an environment, of the whole case, and of one person in one environment.

use super::pairing::Judged;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;

/// Figures of one environment.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Passes needed.
    pub needed: Interval,
    /// Passes that people known to open something need.
    pub running: i64,
    /// Passes that launches would take, as far as they are known.
    pub launched: Interval,
    /// Pairs that nothing entitles.
    pub blocked: Interval,
    /// Of them, those known to be used.
    pub blocked_running: i64,
    /// Pairs that the app meter counts.
    pub metered: Interval,
    /// Of them, those that it may count for nothing.
    pub metered_free: Interval,
    /// Pairs that a site meter counts.
    pub site_metered: Interval,
    /// Pairs whose need is not settled.
    pub open: Interval,
    /// License bundles that the passes would fill, for licenses of three passes.
    pub bundles: Interval,
    /// Pairs that need a pass, if a meter had to count them.
    pub pairs: Interval,
    /// Of them, those known to be used.
    pub pairs_running: Interval,
    /// Of the pairs, those on sites.
    pub on_sites: Interval,
    /// Of them, those known to be used.
    pub on_sites_running: Interval,
    /// Whether the app meter is on here, so that passes do nothing.
    pub by_meter: Truth,
    /// Whether only members of a security group get in; nothing while that is unknown.
    pub grouped: Option<bool>,
    /// Passes needed by people who get in.
    pub able: Interval,
    /// Passes needed if everybody counts whom the apps are shared with, whatever the basis of the verdict.
    pub shared: Interval,
    /// Of the pairs that need a pass, those on sites.
    pub site_pairs: Interval,
    /// Of the blocked pairs, those that the service does not let in.
    pub shut: Interval,
    /// Pairs of guests whom the environment keeps away from Dataverse, whatever they hold.
    pub kept_out: Interval,
    /// Of the pairs that need a pass, those that a meter may count for nothing.
    pub pairs_free: Interval,
    /// Whether a pair that may need a pass needs more than a right in a managed environment.
    pub beyond: bool,
    /// Pairs of which no text says whether a pass is enough.
    pub doubtful: Interval,
    /// Visitors of its sites from outside.
    pub visitors: Interval,
    /// Pairs on sites that prepaid capacity of the environment covers.
    pub site_covered: Interval,
}

impl Tally {
    pub(super) const NONE: Tally = Tally {
        needed: Interval::ZERO,
        running: 0,
        launched: Interval::ZERO,
        blocked: Interval::ZERO,
        blocked_running: 0,
        metered: Interval::ZERO,
        metered_free: Interval::ZERO,
        site_metered: Interval::ZERO,
        open: Interval::ZERO,
        bundles: Interval::ZERO,
        pairs: Interval::ZERO,
        pairs_running: Interval::ZERO,
        on_sites: Interval::ZERO,
        on_sites_running: Interval::ZERO,
        by_meter: Truth::No,
        grouped: Some(false),
        able: Interval::ZERO,
        shared: Interval::ZERO,
        site_pairs: Interval::ZERO,
        shut: Interval::ZERO,
        kept_out: Interval::ZERO,
        pairs_free: Interval::ZERO,
        beyond: false,
        doubtful: Interval::ZERO,
        visitors: Interval::ZERO,
        site_covered: Interval::ZERO,
    };
}

/// Figures of the whole case.
#[derive(Debug)]
pub struct Count {
    /// By environment.
    pub environments: Vec<Tally>,
    /// Passes of each row of the people table, all its people together.
    pub people: Vec<Interval>,
    /// Distinct pairings that occur, judged.
    pub judged: Vec<Judged>,
    /// Pairs that a right covers.
    pub covered: Interval,
    /// Pairs that a single portal does not reach, in the edition that knows only one.
    pub beyond_portal: Interval,
    /// Visitors of sites, whom capacity for sites answers for.
    pub visitors: Interval,
    /// People who hold Power Apps Premium.
    pub premium: Interval,
    /// People whom several rights cover in one app.
    pub mixed: bool,
    /// People whom Dataverse knows through model-driven apps, where launches are stated.
    pub dataverse_users: Option<Interval>,
    /// Passes needed once the trials have ended.
    pub after_trials: Interval,
    /// Of the passes of each row, those where passes do nothing.
    pub void: Vec<Interval>,
    /// By row of the people table, whether the app meter of an environment that is not managed pays for an app of theirs.
    pub metered_apps: Vec<Truth>,
    /// Rows of the people table with a pair that needs a right other than a pass.
    pub without: Vec<usize>,
    /// Further rows with a pair that may need one.
    pub perhaps_without: Vec<usize>,
    /// Whether such a pair may need more than a right in a managed environment.
    pub without_beyond: bool,
    /// Rows with a code app of which no text says what else than Premium opens it.
    pub code_apps: Vec<usize>,
    /// The people of the rows with a pair that certainly needs a right other than a pass.
    pub unentitled: Interval,
    /// People who need Dynamics 365 besides, since they change restricted tables.
    pub writers: Option<Interval>,
    /// Whether some people certainly lack the baseline license of before October 2020.
    pub no_baseline: bool,
    /// Whether that depends on how many such licenses there are, or whether they come by themselves.
    pub open_baseline: bool,
    /// Whether some environment holds fewer users of sites than can be allocated.
    pub too_few_site_users: bool,
    /// Whether only those count who open an app.
    pub launched_only: bool,
    /// Whether launches are stated anywhere.
    pub launches_stated: bool,
    /// Of the pairs whose people of a month are stated, those that need a pass: person, app.
    pub passes_of: Vec<(usize, usize)>,
}

/// Sums of one person in one environment.
#[derive(Clone, Copy)]
pub(super) struct Sum {
    apps: Interval,
    sites: Interval,
    /// Apps or sites, nobody knows which.
    either: Interval,
    /// Passes that people known to open something need.
    pub running: i64,
    /// Whether anything is shared with the person there.
    pub used: bool,
}

impl Sum {
    pub const NONE: Sum = Sum {
        apps: Interval::ZERO,
        sites: Interval::ZERO,
        either: Interval::ZERO,
        running: 0,
        used: false,
    };

    /// Adds an app, or a site; nobody knows which where nothing is said.
    pub fn add(&mut self, site: Option<bool>, one: Interval) {
        let sum = match site {
            Some(true) => &mut self.sites,
            Some(false) => &mut self.apps,
            None => &mut self.either,
        };
        *sum = sum.plus(one);
    }

    /// Apps and sites.
    pub fn pairs(self) -> Interval {
        self.apps.plus(self.sites).plus(self.either)
    }

    /// Bundles of two apps and a portal.
    pub fn bundles(self) -> Interval {
        let most = self
            .apps
            .plus(self.either)
            .ceil_div(2)
            .max(self.sites.plus(self.either));
        if self.either == Interval::ZERO {
            return most;
        }
        // The fewest: what is not known is spread over both.
        let need = |sites: i64| {
            let apps = self.apps.lo.saturating_add(self.either.lo.saturating_sub(sites));
            Interval::exactly(apps)
                .ceil_div(2)
                .lo
                .max(self.sites.lo.saturating_add(sites))
        };
        let least = (0..=self.either.lo).map(need).min().unwrap_or(0);
        Interval { lo: least, ..most }
    }
}
