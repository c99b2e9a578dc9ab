// challenge: pass-on
// attack: is no UTF-8 text: a byte stands alone that cannot.
// policy on: refused
// policy off: refused
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private const string X = "ÿþÃ(";
}
