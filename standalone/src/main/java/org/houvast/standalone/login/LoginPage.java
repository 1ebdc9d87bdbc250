package org.houvast.standalone.login;

import java.util.List;
import org.houvast.language.Coded;
import org.houvast.language.access.Role;
import org.houvast.standalone.start.Loading;
import org.houvast.standalone.start.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginPage {

    private static final int SECONDS_IN_A_MINUTE = 60;

    private final Settings settings;
    private final Loading loading;
    private final String style;

    LoginPage(Settings settings, Loading loading, @Value("${houvast.pico}") String style) {
        this.style = style;
        this.settings = settings;
        this.loading = loading;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false, defaultValue = "0") String wait,
            Model model) {
        model.addAttribute("pico", style);
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("again", again != null);
        model.addAttribute("out", out != null);
        model.addAttribute("minutes", minutes(wait));
        model.addAttribute("roles", demonstrationRoles());
        model.addAttribute("loading", loading.state());
        return "edge/login";
    }

    private List<String> demonstrationRoles() {
        return settings.demonstration()
                ? Role.ofPeople().stream().map(Coded::code).toList()
                : List.of();
    }

    private static int minutes(String seconds) {
        return seconds.matches("[0-9]{1,4}")
                ? (Integer.parseInt(seconds) + SECONDS_IN_A_MINUTE - 1) / SECONDS_IN_A_MINUTE
                : 0;
    }
}
