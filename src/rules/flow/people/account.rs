//! Conclusions on service accounts that several rules share.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::ON_DYNAMICS;
use crate::rules::flow::premium::sets::PREMIUM_SET;

/// The flow belongs to a service account.
pub(in crate::rules) const OWNED_BY_ACCOUNT: Cond = is(&OWNER_KIND, "service-account");
/// Something else than the owner's own license answers: the account and the people who know its password.
pub(in crate::rules) const NOT_AS_PERSON: Then = Then::Discharge(Who::Owner, Axis::Both);
/// The account needs an accepted license.
pub(in crate::rules) const ACCOUNT: Then = Then::Need {
    who: Who::Account,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&OWNER_LICENSES),
    axis: Axis::Both,
};
/// Everybody who knows the password needs one; the service does not see them.
pub(in crate::rules) const HOLDERS: Then = Then::Need {
    who: Who::CredentialHolders,
    count: Expr::Of(&CREDENTIAL_HOLDERS),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&CREDENTIAL_HOLDER_LICENSES),
    axis: Axis::Terms,
};
/// The flow belongs to a service principal.
pub(in crate::rules) const OWNED_BY_PRINCIPAL: Cond = is(&OWNER_KIND, "service-principal");
/// The flow of the principal is in context of a Dynamics 365 app: by itself, or by a link that nobody says is wrong.
pub(in crate::rules) const IN_DYNAMICS: Cond = Cond::All(&[
    is(&APP_KIND, "d365"),
    Cond::Any(&[
        ON_DYNAMICS,
        Cond::All(&[is(&ASSOCIATED, "ok"), Cond::Not(&Cond::Sure(&OUT_OF_CONTEXT))]),
    ]),
]);
static OUT_OF_CONTEXT: Cond = Cond::Any(&[is(&CTX_Q1, "no"), is(&CTX_Q2, "no"), is(&CTX_Q3, "no")]);
/// A co-owner with a premium license is set as user of the flow.
pub(in crate::rules) const LICENSED_USER: Cond = Cond::All(&[
    Cond::Any(&[
        is(&DESIGNATED_USER, "yes"),
        Cond::All(&[Cond::Given(&FLOW_LICENSE), is(&FLOW_LICENSE, "designated-user")]),
    ]),
    is(&DESIGNATED_USER_COOWNER, "yes"),
    has_one(&DESIGNATED_USER_LICENSES, PREMIUM_SET),
]);
