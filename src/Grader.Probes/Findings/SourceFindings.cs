namespace Grader.Probes.Findings;

/// <summary>Violations that sources detect themselves.</summary>
internal static class SourceFindings
{
    public static Finding FuseBlown(string? property, long yields, long opens, long pulls, long fuse)
    {
        var wanted = yields == 0 ? "the first item" : Plural.Of(yields + 1, "item");
        return new Finding(property ?? "LZ-INFINITE",
            $"Does not stop reading. {Plural.Of(fuse, "pull")} did not suffice for {wanted}; the source has no end.",
            Measured: new(fuse, pulls, "pulls"), Cause: Causes.Endless(yields, opens));
    }

    public static Finding PulledForbidden(string? property, long position) => new(property ?? "LZ-SHORT",
        position == 0
            ? "Reads what it must not read. Nothing of this source was needed; your code pulled from it."
            : $"Reads past the answer. {Plural.Of(position, "pull")} had given all that was needed; your code pulled once more.",
        Measured: new(position, position + 1, "pulls"), Cause: Causes.PastTheAnswer(position));
}
