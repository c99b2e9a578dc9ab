// challenge: pass-on
// expect: refused
// expect without policy: refused
// about: is no UTF-8 text: a byte stands alone that cannot.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private const string X = "ÿþÃ(";
}
