//! Limits the memory of values that are read.
//!
//! Three bytes of JSON, `{},`, can become a structure of a kilobyte, so a limit for the length of the input does not
//! limit the memory.

const MIB: usize = 1 << 20;

/// A limit for the memory of lists, maps and boxed structures that are read from one body.
///
/// It applies to the memory allocated for elements, including spare capacity. Strings and blobs do not count, since
/// they take no more memory than the input.
///
/// Responses of real services need about four times their length while a list of entries grows, which is below the
/// [default](Self::default_for). The limit is meant for responses with millions of empty elements.
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

    /// The default limit for a body of the given length: 256 MiB, or eight times the length if that is more.
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

/// The limit is exceeded.
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

/// The remaining memory.
#[derive(Debug)]
pub(crate) struct Memory {
    limit: MemoryLimit,
    left: usize,
}

impl Memory {
    pub(crate) fn new(limit: MemoryLimit) -> Self {
        Self { limit, left: limit.0 }
    }

    /// Uses memory for a boxed value of type `T`.
    pub(crate) fn take_for_box<T>(&mut self) -> Result<(), Exceeded> {
        self.take(size_of::<T>())
    }

    /// Reserves room for a further element of a list, and uses memory if it has to grow.
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
        // Like the growth of `Vec`: at first four elements, then twice the capacity.
        let few = if size_of::<T>() <= 1024 { 4 } else { 1 };
        let old = list.capacity();
        let more = old.max(few);
        // While elements are moved, both allocations exist.
        self.take((old + more).saturating_mul(size_of::<T>()))?;
        list.reserve_exact(more);
        self.left += old * size_of::<T>();
        Ok(())
    }

    /// Uses memory for a further entry of a map with `entries` entries.
    #[inline]
    pub(crate) fn take_for_entry<K, V>(&mut self, entries: usize) -> Result<(), Exceeded> {
        // A node of a `BTreeMap` has room for eleven entries, and at least five of them, except in the root.
        const ROOM: usize = 11;
        const FEWEST: usize = 5;
        // Pointers and lengths, and the edges of inner nodes, about one in seven.
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
