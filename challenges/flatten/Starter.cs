public static class Solution
{
    /// <summary>Yields the leaves of the items, of the sequences among them, of the sequences in those, and so on.</summary>
    public static IEnumerable<object?> Flatten(System.Collections.IEnumerable items) =>
        throw new NotImplementedException();
}
