namespace Grader.Probes.Findings;

/// <summary>What the assertion about yielded buffers finds, in words.</summary>
internal static class AliasFindings
{
    private const string Property = "LZ-ALIAS";

    public static Finding ChangedLater(int position) => new(
        Property, $"Changes what it gave away. Buffer {position} held other items at the end than when it was yielded.")
    {
        Cause = "the same array or list is filled again and yielded again.",
    };

    public static Finding Shared(int position) => new(
        Property, $"Shares what it gave away. The consumer changed the buffers it had got, and buffer {position} came out changed.")
    {
        Cause = "the next buffer is made from the array that was yielded.",
    };
}
