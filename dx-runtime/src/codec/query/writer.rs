use crate::codec::{EncodeError, Refusal, Refuse};
use crate::percent::{Keep, encode};

/// The initial capacity, sufficient for most requests, so that they need one allocation.
const FIRST_CAPACITY: usize = 256;

/// The protocol of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    AwsQuery,
    Ec2Query,
}

/// Writes a form.
#[derive(Debug)]
pub(super) struct Writer {
    out: String,
    /// The encoded key of the next value.
    key: String,
    dialect: Dialect,
    refusal: Refusal,
}

impl Refuse for Writer {
    fn refusal(&mut self) -> &mut Refusal {
        &mut self.refusal
    }

    fn path(&self) -> String {
        self.key.clone()
    }
}

impl Writer {
    /// A form that begins with the given pairs.
    pub fn new(dialect: Dialect, beginning: &str) -> Self {
        let mut out = String::with_capacity(FIRST_CAPACITY.max(beginning.len()));
        out.push_str(beginning);
        Self { out, key: String::new(), dialect, refusal: Refusal::default() }
    }

    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Returns the form, or the first error.
    pub fn finish(self) -> Result<String, EncodeError> {
        self.refusal.or(self.out)
    }

    /// Calls `write` with the name appended to the key.
    #[inline]
    pub fn within(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.with_key(|key| encode(name, Keep::Unreserved, key), write);
    }

    /// Calls `write` with the capitalized name appended to the key.
    pub fn within_capitalized(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        let continue_key = |key: &mut String| {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            let mut buffer = [0; 4];
            if let Some(first) = first {
                encode(first.encode_utf8(&mut buffer), Keep::Unreserved, key);
            }
            encode(letters.as_str(), Keep::Unreserved, key);
        };
        self.with_key(continue_key, write);
    }

    /// Calls `write` with the number of an element appended to the key, starting at 1.
    #[inline]
    pub fn within_index(&mut self, index: usize, write: impl FnOnce(&mut Self)) {
        self.with_key(|key| key.push_str(itoa::Buffer::new().format(index + 1)), write);
    }

    #[inline]
    fn with_key(&mut self, continue_key: impl FnOnce(&mut String), write: impl FnOnce(&mut Self)) {
        let length = self.key.len();
        if length > 0 {
            self.key.push('.');
        }
        continue_key(&mut self.key);
        write(self);
        self.key.truncate(length);
    }

    /// Begins a pair. The value follows.
    fn begin_pair(&mut self) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.push_str(&self.key);
        self.out.push('=');
    }

    /// Writes a pair.
    #[inline]
    pub fn pair(&mut self, value: &str) {
        self.begin_pair();
        encode(value, Keep::Unreserved, &mut self.out);
    }

    /// Writes a pair whose value needs no escapes.
    pub fn plain_pair(&mut self, write: impl FnOnce(&mut String)) {
        self.begin_pair();
        write(&mut self.out);
    }
}
