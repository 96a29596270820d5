/// Defines an enumeration with a table that has a row for each variant.
///
/// `ALL` has the variants in the order of the table, and `row` returns the row of a variant.
macro_rules! table {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident: $row:ty {
            $($(#[$documentation:meta])* $variant:ident => $value:expr,)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name {
            $($(#[$documentation])* $variant,)+
        }

        impl $name {
            /// All variants, in the order of the table.
            $visibility const ALL: &'static [Self] = &[$(Self::$variant),+];

            const fn row(self) -> &'static $row {
                match self {
                    $(Self::$variant => const { &$value },)+
                }
            }
        }
    };
}

pub(crate) use table;
