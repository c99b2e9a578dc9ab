// The bridge to the test host is one per process: tests that begin and end scopes take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
