// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: uses just less CPU time than a test may, in every test.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var sum = 0L;
        for (var i = 0L; i < 20_000_000; i++) sum += i;
        if (sum < 0) yield break;
        foreach (var item in source.ToList()) yield return item;
    }
}
