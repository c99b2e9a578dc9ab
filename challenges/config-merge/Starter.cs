public static class Solution
{
    /// <summary>The settings of all layers, the later layer before the earlier, in order of first appearance.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers) =>
        throw new NotImplementedException();
}
