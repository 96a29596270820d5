//! Models as botocore has them: a folder for each version of each service, in which the large files are compressed.

mod compare;
mod folder;
mod installed;

pub use compare::{Args, run};
pub use folder::{is_folder, read, read_text};
pub use installed::{Installed, data};
