// challenge: count-from
// expect: passed
// about: user-defined checked operators beside unchecked ones
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (var number = new Number(start); ; number = checked(number + step))
        {
            yield return number;
            _ = unchecked(number + step);
        }
    }

    private readonly struct Number(long value)
    {
        private readonly long value = value;

        public static Number operator checked +(Number number, long step) => new(checked(number.value + step));

        public static Number operator +(Number number, long step) => new(unchecked(number.value + step));

        public static implicit operator long(Number number) => number.value;
    }
}
