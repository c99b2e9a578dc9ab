// challenge: pass-on
// expect: rejected
// expect without policy: crashed or failed
// about: throws in an async void method, on a thread of the pool.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Fire();
        return source.ToList();
    }

    private static async void Fire()
    {
        await Task.Yield();
        throw new InvalidOperationException("background");
    }
}
