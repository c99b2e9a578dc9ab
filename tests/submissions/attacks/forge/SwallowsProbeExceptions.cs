// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: reads ahead and catches what the probe throws at it for that.
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
