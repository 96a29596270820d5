use super::RequestBuilder;
use crate::hex::hex;
use ::http::{HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const TREE_HASH: HeaderName = HeaderName::from_static("x-amz-sha256-tree-hash");
/// The number of bytes for each leaf of the tree.
const LEAF: usize = 1 << 20;

type Hash = [u8; 32];

/// The tree hash of Amazon S3 Glacier, behind the feature `http-tree-hash`.
impl RequestBuilder {
    /// Sets the headers with the SHA-256 hash and the SHA-256 tree hash of the body, unless members set them. To be
    /// called after the body was set.
    ///
    /// The leaves of the tree are the hashes of each mebibyte of the body, and each node is the hash of its two
    /// children, concatenated.
    pub fn tree_hash(&mut self) {
        let hash: Hash = Sha256::digest(&self.body).into();
        for (name, hash) in [(CONTENT_SHA256, hash), (TREE_HASH, tree_hash(&self.body))] {
            if self.headers.contains_key(&name) {
                continue;
            }
            if let Ok(value) = HeaderValue::try_from(hex(&hash)) {
                self.set_header(None, name, value);
            }
        }
    }
}

fn tree_hash(body: &[u8]) -> Hash {
    let mut level: Vec<Hash> = body.chunks(LEAF).map(|leaf| Sha256::digest(leaf).into()).collect();
    while level.len() > 1 {
        level = level.chunks(2).map(parent).collect();
    }
    level.first().copied().unwrap_or_else(|| Sha256::digest([]).into())
}

/// A node without a sibling is its own parent.
fn parent(children: &[Hash]) -> Hash {
    match children {
        [only] => *only,
        _ => Sha256::digest(children.concat()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_one_leaf_has_its_plain_hash() {
        for (body, hash) in [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("hello world", "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"),
        ] {
            assert_eq!(hex(&tree_hash(body.as_bytes())), hash);
        }
    }

    /// The expected values are those of botocore's `calculate_tree_hash`.
    #[test]
    fn hashes_of_mebibytes_are_joined_in_pairs() {
        for (length, hash) in LARGE {
            assert_eq!(hex(&tree_hash(&vec![b'a'; length])), hash, "{length} bytes");
        }
    }

    const LARGE: [(usize, &str); 4] = [
        (LEAF, "9bc1b2a288b26af7257a36277ae3816a7d4f16e89c1e7e77d0a5c48bad62b360"),
        (LEAF + 1, "8dd49bbc6297567fac3852c2deddcdbc57358bc403c10d4f6dc64b143ad9b27b"),
        (3 * LEAF, "70239f4f2ead7561f69d48b956b547edef52a1280a93c262c0b582190be7db17"),
        (5 * LEAF + 7, "b858f8d4da2746113616921f1046c2a930c7a1964323214ca3e088f695624094"),
    ];
}
