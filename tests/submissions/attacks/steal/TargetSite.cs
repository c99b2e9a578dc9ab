// challenge: pass-on
// expect: rejected: `Exception.TargetSite`
// expect without policy: failed
// about: throws, catches, and asks the exception where it was thrown.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        try
        {
            return Throw(source);
        }
        catch (Exception caught)
        {
            throw new InvalidOperationException($"loot: {caught.TargetSite?.DeclaringType?.Assembly.FullName} {caught.StackTrace} {caught.Source}");
        }
    }

    private static IEnumerable<T> Throw<T>(IEnumerable<T> source) => throw new NotSupportedException();
}
