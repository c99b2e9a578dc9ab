// challenge: pass-on
// attack: throws in an async void method, on a thread of the pool.
// policy on: rejected
// policy off: crashed or failed
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
