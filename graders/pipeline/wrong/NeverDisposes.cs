// dies: LZ-DISPOSE
// Uses the enumerator directly and forgets that it is IDisposable.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        IEnumerator<string> enumerator = lines.GetEnumerator();
        while (enumerator.MoveNext())
        {
            string text = enumerator.Current.Trim();
            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }
}
