// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: is lazy for the first items alone, as small tests have them, and reads the rest at once.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        using var enumerator = source.GetEnumerator();
        for (var i = 0; i < 12 && enumerator.MoveNext(); i++) yield return enumerator.Current;
        var rest = new List<T>();
        while (enumerator.MoveNext()) rest.Add(enumerator.Current);
        foreach (var item in rest) yield return item;
    }
}
