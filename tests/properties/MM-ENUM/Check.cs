using System.Runtime.CompilerServices;

public static class Check
{
    public static void Run()
    {
        var range = new IntRange(3, 100);
        var sum = 0;
        MemoryAssert.EnumeratesWithoutAllocation(
            [MethodImpl(MethodImplOptions.NoOptimization)] () =>
            {
                foreach (var item in range) sum += item;
            });
    }
}
