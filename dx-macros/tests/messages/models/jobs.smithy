$version: "2.0"

namespace example.jobs

service Jobs {
    operations: [CreateJob]
}

operation CreateJob {}
