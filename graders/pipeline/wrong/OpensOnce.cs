// dies: LZ-RESTART
// One enumerator of the lines for all enumerations: the second finds it at its end.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) => Iterate(new Lazy<IEnumerator<string>>(lines.GetEnumerator));

    private static IEnumerable<string> Iterate(Lazy<IEnumerator<string>> lines)
    {
        using IEnumerator<string> opened = lines.Value;
        while (opened.MoveNext())
        {
            string text = opened.Current.Trim();
            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }
}
