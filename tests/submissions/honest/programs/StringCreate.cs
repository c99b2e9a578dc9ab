// challenge: pipeline
// expect: passed
// about: string.Create with a span callback
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (text is not ("" or ['#', ..]))
                yield return string.Create(text.Length, text, static (into, from) => from.AsSpan().ToUpperInvariant(into));
        }
    }
}
