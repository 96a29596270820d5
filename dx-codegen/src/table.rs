/// Defines an enumeration with a table: a row for each of the variants.
///
/// `ALL` has the variants in the order of the table, and `row` gives the row of a variant. To add one, add its row.
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
            /// All of them, in the order of the table.
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
