//! What is missing, and which ways mend it: several things may be, and each has to be mended.

/// What is missing that a way mends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Licenses of people, or one in their place.
    Licenses,
    /// Requests beyond a limit.
    Requests,
    /// Credits for AI steps or agents.
    Credits,
    /// Licenses of machines.
    Machines,
    /// Licenses of a Dynamics 365 application.
    Dynamics,
    /// Dataverse database.
    Database,
    /// Storage of the tenant.
    Storage,
    /// Nothing: a meter charges, and the way ends that.
    Charges,
    /// All that a computation over tables finds.
    Everything,
}

impl Lack {
    /// Every kind.
    pub const ALL: &'static [Lack] = &[
        Lack::Licenses,
        Lack::Requests,
        Lack::Credits,
        Lack::Machines,
        Lack::Dynamics,
        Lack::Database,
        Lack::Storage,
        Lack::Charges,
        Lack::Everything,
    ];

    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Lack::Licenses => "licenses",
            Lack::Requests => "requests",
            Lack::Credits => "credits",
            Lack::Machines => "machines",
            Lack::Dynamics => "dynamics",
            Lack::Database => "database",
            Lack::Storage => "storage",
            Lack::Charges => "charges",
            Lack::Everything => "everything",
        }
    }
}

/// Kinds of what is missing. Of add-ons every kind is one of its own: what is bought of one mends no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacks(u64);

/// The first bit of add-ons; those before it are the kinds by name.
const FIRST_ADD_ON: u32 = 16;
/// The name of add-ons of any kind.
pub const ADD_ONS: &str = "add-ons";

impl Lacks {
    /// None.
    pub const NONE: Lacks = Lacks(0);

    /// Returns the kinds together.
    #[must_use]
    pub const fn of(kinds: &[Lack]) -> Lacks {
        let (mut mask, mut rest) = (0, kinds);
        while let [first, others @ ..] = rest {
            mask |= 1 << *first as u64;
            rest = others;
        }
        Lacks(mask)
    }

    /// Returns one kind of add-ons, by its place among them.
    #[must_use]
    pub const fn add_on(place: u32) -> Lacks {
        Lacks(1_u64.wrapping_shl(FIRST_ADD_ON + place))
    }

    /// Returns those of either.
    #[must_use]
    pub const fn or(self, other: Lacks) -> Lacks {
        Lacks(self.0 | other.0)
    }

    /// Returns those of both.
    #[must_use]
    pub const fn and(self, other: Lacks) -> Lacks {
        Lacks(self.0 & other.0)
    }

    /// Returns those that the other does not have.
    #[must_use]
    pub const fn without(self, other: Lacks) -> Lacks {
        Lacks(self.0 & !other.0)
    }

    /// Returns the first of them; none where there is none.
    #[must_use]
    pub const fn first(self) -> Lacks {
        Lacks(self.0 & self.0.wrapping_neg())
    }

    /// Returns their names on the wire.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let has = move |lack: &&Lack| !self.and(Lacks::of(&[**lack])).is_empty();
        let add_ons = (self.0 >> FIRST_ADD_ON != 0).then_some(ADD_ONS);
        Lack::ALL.iter().filter(has).map(|lack| lack.id()).chain(add_ons)
    }

    /// Tells whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What a way mends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mends {
    /// What is missing, so that the way is offered.
    pub missing: Lacks,
    /// What it mends wherever that is missing.
    pub all: Lacks,
}

impl Mends {
    /// All that a computation over tables finds.
    pub const EVERYTHING: Mends = Mends::of(&[Lack::Everything]);

    /// Returns the first of the kinds as what is missing, and all of them as what the way mends.
    #[must_use]
    pub const fn of(kinds: &[Lack]) -> Mends {
        Mends {
            missing: match kinds {
                [first, ..] => Lacks::of(&[*first]),
                [] => Lacks::NONE,
            },
            all: Lacks::of(kinds),
        }
    }

    /// Returns what a way mends that is for these alone.
    #[must_use]
    pub const fn only(lacks: Lacks) -> Mends {
        Mends {
            missing: lacks,
            all: lacks,
        }
    }

    /// Returns what one way mends that two rules offer.
    #[must_use]
    pub const fn or(self, other: Mends) -> Mends {
        Mends {
            missing: self.missing.or(other.missing),
            all: self.all.or(other.all),
        }
    }

    /// Returns what a way mends that mends these besides.
    #[must_use]
    pub const fn with(self, besides: Lacks) -> Mends {
        Mends {
            all: self.all.or(besides),
            ..self
        }
    }

    /// Returns what a way mends in both of two cases: what is missing in both, where there is such.
    #[must_use]
    pub const fn join(self, other: Mends) -> Mends {
        let both = self.missing.and(other.missing);
        let missing = if both.is_empty() {
            self.missing.or(other.missing)
        } else {
            both
        };
        Mends {
            missing,
            all: self.all.and(other.all).or(missing),
        }
    }
}
