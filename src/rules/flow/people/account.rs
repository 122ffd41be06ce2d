//! Conclusions on service accounts that several rules share.

use crate::engine::prelude::*;
use crate::rules::facts::*;

/// The flow belongs to a service account.
pub(super) const OWNED_BY_ACCOUNT: Cond = is(&OWNER_KIND, "service-account");
/// Something else than the owner's own license answers: the account and the people who know its password.
pub(super) const NOT_AS_PERSON: Then = Then::Discharge(Who::Owner, Axis::Both);
/// The account needs an accepted license.
pub(super) const ACCOUNT: Then = Then::Need {
    who: Who::Account,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&OWNER_LICENSES),
    axis: Axis::Both,
};
/// Everybody who knows the password needs one; the service does not see them.
pub(super) const HOLDERS: Then = Then::Need {
    who: Who::CredentialHolders,
    count: Expr::Of(&CREDENTIAL_HOLDERS),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&CREDENTIAL_HOLDER_LICENSES),
    axis: Axis::Terms,
};
/// The flow belongs to a service principal.
pub(super) const OWNED_BY_PRINCIPAL: Cond = is(&OWNER_KIND, "service-principal");
