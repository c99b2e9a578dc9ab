// dies: LZ-FAULT
// "It must not crash": a source that fails looks like one that ends.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (TryMoveNext(enumerator))
        {
            string text = enumerator.Current.Trim();
            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }

    private static bool TryMoveNext(IEnumerator<string> enumerator)
    {
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
