namespace Grader.Probes.Findings;

/// <summary>What the assertion about the enumerator protocol finds, in words.</summary>
internal static class ProtocolFindings
{
    private const string Property = "LZ-PROTOCOL";

    public static Finding RoseFromTheDead() => new(
        Property, "Goes on after the end. MoveNext returned false, and true when it was called again.",
        Cause: "the end is not remembered: the position runs over, or starts again.");

    public static Finding TouchedDisposed(long times) => new(
        Property, "Touches a disposed source. MoveNext was called on an enumerator (or a reader was read) after its disposal.",
        Measured: new(0, times, "touches"), Cause: "the enumerator is disposed before the loop that uses it is done.");

    public static Finding ReadOutside(long times) => new(
        Property, "Reads Current where it has no meaning: before the first MoveNext, after the end or after disposal.",
        Measured: new(0, times, "reads"), Cause: "the result of MoveNext is not looked at before Current is read.");

    public static Finding PulledAfterEnd(SourceProbe source, long times)
    {
        return new(
            Property,
            $"Asks again after the end. The source{source.Quoted} had said that it ended; your code asked it for a further item.",
            Measured: new(0, times, "pulls"),
            Cause: "the loop does not remember which sources have ended.");
    }
}
