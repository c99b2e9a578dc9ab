// challenge: pass-on
// attack: keeps numbers in memory that the collector does not know.
// policy on: rejected
// policy off: failed on LZ-PULL
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (source is not IEnumerable<int> numbers) return source.Select(item => item);
        return (IEnumerable<T>)Stored(numbers);
    }

    private static IEnumerable<int> Stored(IEnumerable<int> numbers)
    {
        var memory = Marshal.AllocHGlobal(1 << 20);
        var count = 0;
        foreach (var number in numbers) Marshal.WriteInt32(memory, 4 * count++, number);
        for (var i = 0; i < count; i++) yield return Marshal.ReadInt32(memory, 4 * i);
        Marshal.FreeHGlobal(memory);
    }
}
