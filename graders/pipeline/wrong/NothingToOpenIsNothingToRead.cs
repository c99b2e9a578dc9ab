// dies: LZ-FAULT
// Takes lines that cannot be opened for a text without lines.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        IEnumerator<string> enumerator;
        try
        {
            enumerator = lines.GetEnumerator();
        }
        catch (Exception)
        {
            yield break;
        }

        using (enumerator)
        {
            while (enumerator.MoveNext())
            {
                string text = enumerator.Current.Trim();
                if (text.Length > 0 && text[0] != '#')
                    yield return text.ToUpperInvariant();
            }
        }
    }
}
