// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: failed
// about: loads the reference solution by name and lets it do the work; it is not there unless a test needs it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var reference = System.Reflection.Assembly.Load("Reference").GetType("Solution")!.GetMethod("PassOn")!;
        return (IEnumerable<T>)reference.MakeGenericMethod(typeof(T)).Invoke(null, [source])!;
    }
}
