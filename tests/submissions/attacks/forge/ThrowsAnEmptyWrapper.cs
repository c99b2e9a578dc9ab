// challenge: async-map
// expect: rejected: reflection is not allowed
// expect without policy: failed
// about: throws what reflection wraps the exception of a called method in, with nothing in it. A runner that unwraps it finds no failure.
using System.Reflection;
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.Yield();
        throw new TargetInvocationException(null);
#pragma warning disable CS0162
        yield break;
    }
}
