using System.Runtime.CompilerServices;

public class MemoryTests
{
    [Fact, Property("MM-ENUM", "Is enumerated without any allocation", Points = 6)]
    public void Is_enumerated_without_any_allocation()
    {
        MemoryAssert.EnumeratesWithoutAllocation(WalkANewRange);
        MemoryAssert.EnumeratesWithoutAllocation(WalkARangeTwice);
        MemoryAssert.EnumeratesWithoutAllocation(LeaveEarly);
    }

    [MethodImpl(MethodImplOptions.NoOptimization)]
    private static void WalkANewRange()
    {
        var sum = 0;
        foreach (var number in new IntRange(-10, 100))
            sum += number;
    }

    [MethodImpl(MethodImplOptions.NoOptimization)]
    private static void WalkARangeTwice()
    {
        var sum = 0;
        var range = new IntRange(0, 50);
        foreach (var number in range)
            sum += number;
        foreach (var number in range)
            sum -= number;
    }

    [MethodImpl(MethodImplOptions.NoOptimization)]
    private static void LeaveEarly()
    {
        foreach (var number in new IntRange(0, 50))
        {
            if (number == 3)
                break;
        }
    }
}
