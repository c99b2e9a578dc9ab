using System.Collections.Frozen;

namespace Grader.Grading.Packs;

/// <summary>The ids of the properties that hidden tests check (docs/properties explains each).</summary>
public static class KnownProperties
{
    /// <summary>The prefix of the properties about memory.</summary>
    public const string Memory = "MM-";

    public static FrozenSet<string> Ids { get; } = FrozenSet.ToFrozenSet(
    [
        "VAL",
        "LZ-DEFER", "LZ-VALIDATE", "LZ-PULL", "LZ-ORDER", "LZ-SHORT", "LZ-INFINITE", "LZ-ONCE", "LZ-RESTART", "LZ-INDEP",
        "LZ-DISPOSE", "LZ-FAULT", "LZ-EFFECT", "LZ-PROTOCOL", "LZ-LATE", "LZ-ALIAS", "LZ-FAST",
        "AS-CANCEL", "AS-DISPOSE", "AS-BLOCK", "AS-OVERLAP", "AS-BOUND", "AS-ORDER",
        "MM-RETAIN", "MM-BUFFER", "MM-GROWTH", "MM-ALLOC", "MM-BOX", "MM-ENUM", "MM-LEAK", "MM-POOL", "MM-PEAK",
        "CX-OPS",
    ], StringComparer.Ordinal);
}
