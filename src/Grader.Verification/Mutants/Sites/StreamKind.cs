namespace Grader.Verification.Mutants.Sites;

/// <summary>How a source of items is typed.</summary>
internal enum StreamKind
{
    /// <summary><c>IEnumerable&lt;T&gt;</c></summary>
    Sequence,

    /// <summary><c>System.Collections.IEnumerable</c></summary>
    Untyped,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
    List,

    /// <summary><c>IAsyncEnumerable&lt;T&gt;</c></summary>
    Async,

    /// <summary><c>IEnumerator&lt;T&gt;</c>: what a sequence that is a type of its own hands out.</summary>
    Enumerator,
}
