// challenge: take-every
// expect: compile_error
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

}
class A<T> { A<A<T>> next; void M() { new A<A<A<T>>>().M(); } } class B<T> : I<B<B<T>>> { } interface I<T> { } class C<T> where T : I<C<C<T>>> { C<T>[] all; }
