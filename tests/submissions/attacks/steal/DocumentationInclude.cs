// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: includes a file of the machine in a documentation comment.
/// <include file="/var/tmp/grader-planted-secret" path="*"/>
/// <include file='/etc/passwd' path='//*'/>
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
