// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: keeps texts in the table of the runtime.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source.ToList())
        {
            string.Intern($"{item}{new string('x', 100)}");
            yield return item;
        }
    }
}
