// challenge: pass-on
// expect: rejected
// expect without policy: failed on LZ-PULL
// about: keeps the items in arrays of a pool, which cost nothing once it is warm.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var buffer = System.Buffers.ArrayPool<T>.Shared.Rent(1 << 16);
        var count = 0;
        foreach (var item in source) buffer[count++] = item;
        for (var i = 0; i < count; i++) yield return buffer[i];
        System.Buffers.ArrayPool<T>.Shared.Return(buffer);
    }
}
