package vn.homphieu.account.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.homphieu.account.AccountOrders;
import vn.homphieu.account.AccountPlaces;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.account.Role;
import vn.homphieu.account.SheetFault;
import vn.homphieu.account.SheetRefusedException;
import vn.homphieu.account.SheetRow;
import vn.homphieu.kernel.Level;

/** Many accounts at once from a spreadsheet. */
@Controller
@RequestMapping("/admin/accounts/import")
class BulkAccountsController {

	private static final String VIEW = "admin/accounts-import";

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final AccountOrders orders;

	private final AccountPlaces places;

	private final MessageSource messages;

	BulkAccountsController(AccountOrders orders, AccountPlaces places, MessageSource messages) {
		this.orders = orders;
		this.places = places;
		this.messages = messages;
	}

	/**
	 * What the page shows.
	 *
	 * @param columns the columns of the template
	 * @param faults what is wrong with the file that was sent
	 */
	record SheetPage(List<String> columns, List<SheetFault> faults) {

		/** The roles that an account can have. */
		public List<Role> roles() {
			return AccountsController.ROLES;
		}

		/** The levels that an account can be for. */
		public Level[] levels() {
			return Level.values();
		}

	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping
	String show(Actor actor, Model model) {
		model.addAttribute("sheet", new SheetPage(SheetRow.COLUMNS, List.of()));
		return VIEW;
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping
	ModelAndView order(Actor actor, @RequestParam MultipartFile file, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		try {
			AccountOrders.Placed order = this.orders.place(actor,
					Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
			SlipsCookie.write(order.id(), order.key(), request, response);
			return new ModelAndView("redirect:" + order.page());
		}
		catch (SheetRefusedException ex) {
			return new ModelAndView(VIEW, Map.of("sheet", new SheetPage(SheetRow.COLUMNS, ex.faults())),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/slips/{order}")
	String slips(Actor actor, @PathVariable long order, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		model.addAttribute("issued",
				Slips.of("PASSWORD", this.orders.collect(actor, order, SlipsCookie.read(request)), this.places));
		model.addAttribute("portal", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		SlipsCookie.forget(order, request, response);
		return "admin/slips";
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> workbook(Actor actor, Locale language) throws IOException {
		return file("template.xlsx", XLSX, AccountTemplate.workbook(this.messages, language));
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/template.csv")
	ResponseEntity<byte[]> text(Actor actor) {
		return file("template.csv", CSV, AccountTemplate.csv());
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("accounts-" + name).build().toString())
			.body(content);
	}

}
