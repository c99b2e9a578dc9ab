// dies: LZ-FAULT
// Takes a line that cannot be read for a blank one.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (enumerator.MoveNext())
        {
            string text;
            try
            {
                text = enumerator.Current.Trim();
            }
            catch (Exception)
            {
                continue;
            }

            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }
}
