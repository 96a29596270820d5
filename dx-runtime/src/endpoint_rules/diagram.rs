/// Where a node of a decision diagram leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// To another node, by its index.
    Node(u16),
    /// To a result, by its index.
    Result(u16),
    /// No rule matches.
    NoMatch,
}
