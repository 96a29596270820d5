//! How much memory values may take that are read.
//!
//! Three bytes of JSON, `{},`, can become a structure of a kilobyte: a limit on the length of what is received does not
//! bound the memory that it takes.

const MIB: usize = 1 << 20;

/// How much memory the lists, maps and boxed structures may take that are read from one body.
///
/// Counted is what they allocate for their elements, with the room that they have to grow. Texts and blobs are not: they
/// take no more than the input that they come from.
///
/// The [default](Self::default_for) is above what responses of real services need: about four times their length, while
/// the list of their entries grows. It is there for responses of millions of empty elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryLimit(usize);

impl MemoryLimit {
    const DEFAULT: usize = 256 * MIB;
    const DEFAULT_RATIO: usize = 8;

    /// A limit in bytes.
    #[must_use]
    pub const fn bytes(bytes: usize) -> Self {
        Self(bytes)
    }

    /// The limit for a body of this many bytes, if no other is set: 256 MiB, or eight times its length, whichever
    /// is more.
    #[must_use]
    pub const fn default_for(length: usize) -> Self {
        let by_length = length.saturating_mul(Self::DEFAULT_RATIO);
        Self(if by_length > Self::DEFAULT { by_length } else { Self::DEFAULT })
    }

    /// The limit in bytes.
    #[must_use]
    pub const fn get(self) -> usize {
        self.0
    }
}

/// More memory was asked for than the limit allows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exceeded(MemoryLimit);

impl Exceeded {
    pub(crate) fn message(self) -> String {
        let Self(MemoryLimit(bytes)) = self;
        let (amount, unit) = if bytes.is_multiple_of(MIB) { (bytes / MIB, "MiB") } else { (bytes, "bytes") };
        format!(
            "the values would take more than {amount} {unit} of memory; \
             to read them, raise the limit: `max_memory` of a client, or `MemoryLimit`"
        )
    }
}

/// What is left of the limit.
#[derive(Debug)]
pub(crate) struct Memory {
    limit: MemoryLimit,
    left: usize,
}

impl Memory {
    pub(crate) fn new(limit: MemoryLimit) -> Self {
        Self { limit, left: limit.0 }
    }

    /// Takes memory for a value of type `T` that is boxed.
    pub(crate) fn take_for_box<T>(&mut self) -> Result<(), Exceeded> {
        self.take(size_of::<T>())
    }

    /// Makes sure that a list has room for one more element, and takes the memory when it has to grow.
    #[inline]
    pub(crate) fn take_for_element<T>(&mut self, list: &mut Vec<T>) -> Result<(), Exceeded> {
        if list.len() < list.capacity() { Ok(()) } else { self.grow(list) }
    }

    /// Makes room in an empty list for the elements that the input announces, at most 1 MiB of them: what is announced
    /// need not come.
    #[inline]
    pub(crate) fn take_for_elements<T>(
        &mut self,
        list: &mut Vec<T>,
        announced: usize,
    ) -> Result<(), Exceeded> {
        let elements = announced.min(MIB / size_of::<T>().max(1));
        if elements > 0 && list.capacity() == 0 {
            self.take(elements * size_of::<T>())?;
            list.reserve_exact(elements);
        }
        Ok(())
    }

    fn grow<T>(&mut self, list: &mut Vec<T>) -> Result<(), Exceeded> {
        // As std does it: four elements to begin with, then twice as many.
        let few = if size_of::<T>() <= 1024 { 4 } else { 1 };
        let old = list.capacity();
        let more = old.max(few);
        // Until the elements have moved, there are the old place and the new one.
        self.take((old + more).saturating_mul(size_of::<T>()))?;
        list.reserve_exact(more);
        self.left += old * size_of::<T>();
        Ok(())
    }

    /// Takes memory for one more entry of a map that has `entries`.
    #[inline]
    pub(crate) fn take_for_entry<K, V>(&mut self, entries: usize) -> Result<(), Exceeded> {
        // A node of std's map has room for eleven entries and, unless it is the root, holds five or more.
        const ROOM: usize = 11;
        const FEWEST: usize = 5;
        // Pointers and lengths; of a node in the middle of the tree, of which there is one in seven, also the edges.
        const REST: usize = 40;
        if entries.is_multiple_of(FEWEST) {
            self.take(ROOM * (size_of::<K>() + size_of::<V>()) + REST)
        } else {
            Ok(())
        }
    }

    fn take(&mut self, bytes: usize) -> Result<(), Exceeded> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Exceeded(self.limit)),
        }
    }
}
