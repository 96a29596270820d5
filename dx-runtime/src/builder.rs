//! What the generated builders are made of.
//!
//! A builder has one type parameter for each required member. It is [`Unset`] at first and [`Set`] once the member's
//! setter was called. `build` asks that all are set, so a member that was forgotten is an error of the compiler, which
//! names it, and `build` itself can't fail.

/// The state of a required member that was not set.
#[derive(Clone, Copy, Debug)]
pub enum Unset {}

/// The state of a required member that was set.
#[derive(Clone, Copy, Debug)]
pub enum Set {}

/// The state that `build` asks for. `Structure` and `Member` are there for the compiler's message only.
#[diagnostic::on_unimplemented(
    message = "`{Member}` of `{Structure}` is required and was not set",
    label = "call its setter before `.build()`"
)]
pub trait IsSet<Structure, Member> {}

#[diagnostic::do_not_recommend]
impl<Structure, Member> IsSet<Structure, Member> for Set {}

/// The state that a required member's setter asks for. `Structure` and `Member` are there for the compiler's message
/// only.
#[diagnostic::on_unimplemented(
    message = "`{Member}` of `{Structure}` is set twice",
    label = "it has its value already"
)]
pub trait IsUnset<Structure, Member> {}

#[diagnostic::do_not_recommend]
impl<Structure, Member> IsUnset<Structure, Member> for Unset {}
