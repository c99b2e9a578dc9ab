// challenge: pass-on
// attack: reads ahead and catches what the probe throws at it for that.
// policy on: failed on LZ-PULL
// policy off: failed on LZ-PULL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = new List<T>();
        try
        {
            foreach (var item in source) items.Add(item);
        }
        catch
        {
            // Nothing has happened.
        }

        return items;
    }
}
