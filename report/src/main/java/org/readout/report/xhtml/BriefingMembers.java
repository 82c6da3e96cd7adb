package org.readout.report.xhtml;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.readout.model.briefing.Briefing;

/** Lets a template see what the briefing's own records declare, and nothing they inherit. */
final class BriefingMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
  private static final String VIEW = Briefing.class.getPackageName();

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return method.getParameterCount() == 0
        && method.getDeclaringClass().getPackageName().equals(VIEW);
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
