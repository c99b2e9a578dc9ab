// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: loads a hidden test by #load.
#load "../../graders/pass-on/ConcealedMarkerTests.cs"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
